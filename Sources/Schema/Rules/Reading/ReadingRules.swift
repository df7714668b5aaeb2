extension Rule {
  /// The rules that apply while a file's text is read, from its bytes to its keys.
  static let reading: [Rule] = [
    .textEncoding, .textMark, .textControl, .textTab, .textBreak, .textInvisible, .textNormal,
    .limitFile, .limitLine, .limitDepth, .limitNodes, .limitText,
    .fileEmpty, .fileRoot, .mergeConflict,
    .yamlAnchor, .yamlAlias, .yamlTag, .yamlDirective, .yamlDocument, .yamlMerge,
    .yamlComplexKey, .yamlIndent, .yamlColon, .yamlQuote, .yamlAfter, .yamlEscape, .yamlFlow,
    .yamlBlock, .yamlContinuation, .yamlReserved, .yamlValue, .yamlDash, .yamlItem, .yamlLongDash,
    .keyDuplicate,
  ]
}
