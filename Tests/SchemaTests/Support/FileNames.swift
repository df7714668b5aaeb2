/// What a Swift file declares and what it refers to, by names alone.
///
/// A member is known by its name, and a function also by the label of its first argument: `joined(_`.
struct FileNames {
  /// The types, functions and values outside of any type that other files see.
  private(set) var top: Set<String> = []
  /// All types, at any depth: within its room, such a name means that type.
  private(set) var own: Set<String> = []
  /// The members that extensions add, with the type that each extends.
  private(set) var added: [(type: String, member: String)] = []
  /// All members, and all values of functions.
  private(set) var declared: Set<String> = []
  /// The names that stand by themselves.
  private(set) var mentioned: Set<String> = []
  /// The members that are used.
  private(set) var used: Set<String> = []

  private let words: [SwiftWords.Word]
  /// The extended type of each open brace; empty for another brace.
  private var open: [String] = []
  /// The type that an extension extends whose brace comes next.
  private var extended = ""
  private var isPrivate = false

  init(_ text: String) {
    words = SwiftWords.of(text)
    for index in words.indices {
      if words[index].name.isEmpty { take(words[index].sign) } else { take(index) }
    }
  }

  private func name(_ index: Int) -> String { index < words.count ? words[index].name : "" }
  private func sign(_ index: Int) -> UInt8 { index < words.count ? words[index].sign : 0 }

  private mutating func take(_ sign: UInt8) {
    switch sign {
    case UInt8(ascii: "{"):
      open.append(extended)
      extended = ""
      isPrivate = false
    case UInt8(ascii: "}"):
      _ = open.popLast()
      isPrivate = false
    default: break
    }
  }

  private mutating func take(_ index: Int) {
    let word = words[index], next = name(index + 1)
    if word.isMember {
      used.insert(called(index))
    } else if word.name == "private" || word.name == "fileprivate" {
      isPrivate = isPrivate || sign(index + 1) != UInt8(ascii: "(")
    } else if Self.types.contains(word.name), !next.isEmpty, next != "func", next != "var" {
      own.insert(next)
      if open.isEmpty, !isPrivate { top.insert(next) }
      isPrivate = false
    } else if word.name == "extension", open.isEmpty {
      // The members of a private extension are nobody else's.
      extended = isPrivate ? "" : typeName(index + 1)
      isPrivate = false
    } else if Self.values.contains(word.name), !next.isEmpty {
      declare(index)
    } else {
      mentioned.insert(word.name)
      // Also a member of the type itself.
      if sign(index + 1) == UInt8(ascii: "(") { used.insert(called(index)) }
      if word.name == "init" || word.name == "subscript" { isPrivate = false }
    }
  }

  private mutating func declare(_ index: Int) {
    let isFunction = words[index].name == "func"
    let member = isFunction ? function(index + 1) : name(index + 1)
    declared.insert(member)
    // A case with values is made with labels, and matched without.
    if words[index].name == "case", sign(index + 2) == UInt8(ascii: "(") {
      declared.formUnion([member + "(_", member + "(" + name(index + 3)])
    }
    if isFunction { own.insert(name(index + 1)) }
    if words[index].name != "case", !isPrivate {
      if open.isEmpty { top.insert(name(index + 1)) }
      if open.count == 1, let type = open.first, !type.isEmpty { added.append((type, member)) }
    }
    isPrivate = false
  }

  /// The last name of the type that an extension extends: `Standing` of `RegistryStatus.Standing`.
  private func typeName(_ index: Int) -> String {
    var index = sign(index) == UInt8(ascii: "[") ? index + 1 : index
    while sign(index + 1) == UInt8(ascii: "."), !name(index + 2).isEmpty { index += 2 }
    return name(index)
  }

  /// A function as it is declared, with the label of its first argument.
  private func function(_ index: Int) -> String {
    var at = index + 1
    if sign(at) == UInt8(ascii: "<") {
      var depth = 0
      repeat {
        depth += sign(at) == UInt8(ascii: "<") ? 1 : sign(at) == UInt8(ascii: ">") ? -1 : 0
        at += 1
      } while depth > 0 && at < words.count
    }
    return name(index) + "(" + name(at + 1)
  }

  /// A member as it is used: `joined(_` where arguments follow, of which the first has no label.
  private func called(_ index: Int) -> String {
    switch sign(index + 1) {
    case UInt8(ascii: "{"): return name(index) + "(_"
    case UInt8(ascii: "("):
      if sign(index + 2) == UInt8(ascii: ")") { return name(index) + "(" }
      let isLabel = sign(index + 3) == UInt8(ascii: ":")
      return name(index) + "(" + (isLabel ? name(index + 2) : "_")
    default: return name(index)
    }
  }

  private static let types: Set = ["struct", "class", "enum", "protocol", "actor", "typealias"]
  private static let values: Set = ["func", "var", "let", "case"]
}
