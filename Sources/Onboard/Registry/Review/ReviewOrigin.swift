package import Schema

/// The day of a review, and the day as of which the submission is judged on trial.
package struct ReviewOrigin: Sendable {
  /// A day as of which the file is judged instead of the day of its submission: on trial, without
  /// an approval.
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
