extension Rule {
  /// The rules that apply while keys and values are typed.
  static let typing: [Rule] = [
    .versionUnknown, .keyUnknown, .keyMissing, .valueEmpty, .valueKind, .valueRepeated,
    .choiceUnknown, .textLength, .timeFormat, .dateFormat, .yearDayFormat, .durationFormat,
    .aheadFormat,
    .booleanFormat, .numberFormat, .codeFormat, .idFormat, .emailFormat, .phoneFormat,
    .urlFormat, .postcodeFormat, .recordingForbidden, .secretForbidden,
    .holidayMoveWrong, .namesOld, .commentInText,
  ]

  /// The rules that examine the whole text, including comments.
  static let scanning: [Rule] = [.secretInText, .secretLook, .personalInText]
}
