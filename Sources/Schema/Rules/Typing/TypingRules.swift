extension Rule {
  /// The rules that speak while keys and values get their types.
  static let typing: [Rule] = [
    .versionUnknown, .keyUnknown, .keyMissing, .valueEmpty, .valueKind, .valueRepeated,
    .choiceUnknown, .textLength, .timeFormat, .dateFormat, .yearDayFormat, .durationFormat,
    .booleanFormat, .numberFormat, .codeFormat, .idFormat, .emailFormat, .phoneFormat,
    .urlFormat, .postcodeFormat, .recordingForbidden, .secretForbidden, .secretInText,
    .secretLook,
  ]
}
