/// Reads a file with settings.
extension ActSettings {
  /// Reads a file; if there are no errors, its settings apply, and those that it leaves out are
  /// standard.
  ///
  /// - Parameters:
  ///   - names: The names to use where the file gives none.
  ///   - standard: The settings to use where the file gives none, with the names that hold.
  public static func read(
    _ source: Source, asOf today: Day, names: Names = .standard,
    standard: (Names) -> ActSettings = ActSettings.onboarding
  ) -> (settings: ActSettings, compilation: Compilation) {
    let (tree, faults, refusals) = Reader.read(source)
    var settings = standard(names)
    var form = DeclarationReader(tree)
    if tree.root != 0 {
      let top = form.open(tree.root, key: form.firstKey(of: tree.root), fields: fields)
      let given = form.group(Fields.names, in: top) { form, group in
        names.with(&form, group, asOf: today)
      }
      if let given = given.value { settings = standard(given) }
      settings.take(top, &form)
    }
    return (settings, Compilation(ofSettings: form, [faults, refusals], asOf: today))
  }

  private mutating func take(_ top: DeclarationReader.Group?, _ form: inout DeclarationReader) {
    form.take(Fields.letterhead, in: top, &letterhead)
    address =
      form.group(Fields.address, in: top) { [address] form, group in
        address.with(&form, group)
      }.value ?? address
    form.take(Fields.place, in: top, &place)
    signatory =
      form.group(Fields.signatory, in: top) { [signatory] form, group in
        signatory.with(&form, group)
      }.value ?? signatory
    form.take(Fields.laws, in: top, &laws)
    form.take(Fields.references, in: top, &references)
    form.take(Fields.appointment, in: top, &appointment)
    form.take(Fields.proposal, in: top, &proposal)
    form.take(Fields.recipients, in: top, &recipients)
    form.take(Fields.copies, in: top, &copies)
    form.take(Fields.services, in: top, &services)
    diavgeia =
      form.group(Fields.diavgeia, in: top) { [diavgeia] form, group in
        diavgeia.with(&form, group)
      }.value ?? diavgeia
    processing =
      form.group(Fields.processing, in: top) { [processing] form, group in
        processing.with(&form, group)
      }.value ?? processing
  }
}

extension ActSettings.Names {
  fileprivate func with(
    _ form: inout DeclarationReader, _ group: DeclarationReader.Group?, asOf today: Day
  ) -> Self {
    typealias Fields = ActSettings.NameFields
    var names = self
    let since = form.date(Fields.since, in: group).located
    names.since = since?.value
    form.take(Fields.ministry, in: group, &names.ministry)
    form.take(Fields.secretariat, in: group, &names.secretariat)
    form.take(Fields.secretariatOf, in: group, &names.secretariatOf)
    form.take(Fields.secretary, in: group, &names.secretary)
    form.take(Fields.secretaryOf, in: group, &names.secretaryOf)
    form.take(Fields.minister, in: group, &names.minister)
    form.take(Fields.ministerOf, in: group, &names.ministerOf)
    if let since, let last = names.checkedUntil, last < today {
      form.report(.namesOld(since: since.value, at: since.span))
    }
    return names
  }
}

extension ActSettings.Address {
  fileprivate func with(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) -> Self
  {
    typealias Fields = ActSettings.AddressFields
    var address = self
    form.take(Fields.street, in: group, &address.street)
    form.take(Fields.postcode, in: group, &address.postcode)
    form.take(Fields.city, in: group, &address.city)
    address.information = form.text(Fields.information, in: group).value ?? information
    address.phone = form.text(Fields.phone, in: group).value ?? phone
    let email = form.shaped(Fields.email, in: group, .emailFormat, Shape.isEmail)
    address.email = email.value ?? self.email
    return address
  }
}

extension ActSettings.Signatory {
  fileprivate func with(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) -> Self
  {
    var signatory = self
    form.take(ActSettings.SignatoryFields.title, in: group, &signatory.title)
    signatory.name = form.text(ActSettings.SignatoryFields.name, in: group).value ?? name
    return signatory
  }
}

extension ActSettings.Diavgeia {
  fileprivate func with(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) -> Self
  {
    typealias Fields = ActSettings.DiavgeiaFields
    var diavgeia = self
    form.take(Fields.decisionType, in: group, &diavgeia.decisionType)
    diavgeia.organization = form.text(Fields.organization, in: group).value ?? organization
    form.take(Fields.units, in: group, &diavgeia.units)
    form.take(Fields.signers, in: group, &diavgeia.signers)
    form.take(Fields.categories, in: group, &diavgeia.categories)
    return diavgeia
  }
}

extension ActSettings.Processing {
  fileprivate func with(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) -> Self
  {
    typealias Fields = ActSettings.ProcessingFields
    return Self(
      controller: form.text(Fields.controller, in: group).value ?? controller,
      basis: form.text(Fields.basis, in: group).value ?? basis,
      retention: form.text(Fields.retention, in: group).value ?? retention)
  }
}

extension DeclarationReader {
  /// Replaces a text with the one in the file, if the file gives it.
  fileprivate mutating func take(_ field: Field, in group: Group?, _ value: inout String) {
    if let given = text(field, in: group).value { value = given }
  }

  /// Replaces a list with the one in the file, if the file gives it.
  fileprivate mutating func take(_ field: Field, in group: Group?, _ values: inout [String]) {
    if let given = texts(field, in: group).value { values = given.map { $0.value } }
  }
}
