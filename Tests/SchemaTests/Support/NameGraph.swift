/// Which rooms of a floor refer to which others, by the names in their files.
///
/// It knows the types, functions and values outside of types, and the members that a room adds to
/// the types of others. A name that several rooms declare says nothing, so a reference may be
/// missed, but none is made up.
struct NameGraph {
  /// A reference from a file in one room to a name of another.
  struct Reference {
    let from: String
    let to: String
    /// The file, and the name that it uses.
    let words: String
  }

  let references: [Reference]

  /// - Parameter below: The files of lower floors, whose members may have the same names.
  init(_ files: [(room: String, path: String, names: FileNames)], above below: [FileNames]) {
    var owners: [String: Set<String>] = [:], declarers: [String: Set<String>] = [:]
    var own: [String: Set<String>] = [:], top: [String: Set<String>] = [:]
    for file in files {
      for name in file.names.top { owners[name, default: []].insert(file.room) }
      for name in file.names.declared { declarers[name, default: []].insert(file.room) }
      own[file.room, default: []].formUnion(file.names.own)
      top[file.room, default: []].formUnion(file.names.top)
    }
    for names in below {
      for name in names.top { owners[name, default: []].insert("") }
      for name in names.declared { declarers[name, default: []].insert("") }
    }
    var adders: [String: String] = [:]
    for file in files {
      for (type, member) in file.names.added
      where top[file.room]?.contains(type) == false && declarers[member]?.count == 1
        && !Self.ofSystem.contains(member)
      {
        adders[member] = file.room
      }
    }
    references = files.flatMap { file -> [Reference] in
      let room = file.room
      let types = file.names.mentioned.compactMap { name -> Reference? in
        guard let owners = owners[name], owners.count == 1, let owner = owners.first,
          owner != room, !owner.isEmpty, own[room]?.contains(name) == false
        else { return nil }
        return Reference(from: room, to: owner, words: "\(file.path): \(name)")
      }
      let members = file.names.used.compactMap { name -> Reference? in
        guard let adder = adders[name], adder != room else { return nil }
        return Reference(from: room, to: adder, words: "\(file.path): .\(name)")
      }
      return types + members
    }
  }

  /// Members that Swift or the system declares as well, so that their names tell no room.
  private static let ofSystem: Set = ["exit(_", "utf8"]
}
