import Ground

/// A declaration inside a page, byte for byte, which the page for clerks opens
/// (`Sources/Form/page/letter.js`).
///
/// It is a block of data that no browser runs or shows; Base64 has no character that could end it.
struct CarriedFile {
  let bytes: [UInt8]

  /// The element that contains the file.
  var node: Node {
    .tag(
      "script", .attribute("type", "application/yaml;base64"), .id("declaration"),
      .text(Base64.text(bytes)))
  }
}
