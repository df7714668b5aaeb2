extension Rule {
  /// The rules that speak while keys and values get their types.
  static let typing: [Rule] = [
    .versionUnknown, .keyUnknown, .keyMissing, .valueEmpty, .valueKind, .valueRepeated,
    .choiceUnknown, .textLength, .timeFormat, .dateFormat, .yearDayFormat, .durationFormat,
    .booleanFormat, .numberFormat, .codeFormat, .idFormat, .emailFormat, .phoneFormat,
    .urlFormat, .postcodeFormat, .recordingForbidden, .secretForbidden,
  ]

  /// The rules that look at the whole text, comments and all.
  static let scanning: [Rule] = [.secretInText, .secretLook]
}
