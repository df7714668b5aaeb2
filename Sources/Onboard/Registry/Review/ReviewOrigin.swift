package import Schema

/// The day on which a submission is looked at, and the day as of which it is judged on trial.
package struct ReviewOrigin: Sendable {
  /// A day as of which the file is judged instead of the day of its submission: on trial, without
  /// approval.
  package let trial: Day?
  /// The day of the review.
  package let today: Day
  /// The holidays that decisions moved.
  package let moved: MovedHolidays

  package init(trial: Day? = nil, today: Day, moved: MovedHolidays) {
    self.moved = moved
    self.trial = trial
    self.today = today
  }
}
