// Whose name is looked for, and who else might be meant by it.

/// A person by name and by id.
package struct Named: Sendable, Hashable {
  /// Empty for one who has none any more.
  package let id: String
  /// In full, in the order of its owner.
  package let name: String

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// A person who is looked for among others.
package struct Wanted {
  package let person: Named
  let patterns: [Pattern]
  private let forms: NameForms
  private let id: WrittenID
  /// Those whose name may be written as the person's is.
  private let namesakes: [(id: String, forms: NameForms)]
  /// The patterns of longer names in which the person's name stands: what is theirs is not the person's.
  let longer: [(patterns: [Pattern], forms: NameForms)]
  /// The ids of others in which the person's name stands.
  private let otherIDs: [WrittenID]

  /// - Parameter others: everybody else who is known; the person is left out when among them.
  package init(_ person: Named, among others: [Named]) {
    self.person = person
    let forms = NameForms(person.name)
    self.forms = forms
    patterns = Pattern.all(for: forms)
    id = WrittenID(person.id)
    let rest = others.filter { $0 != person }.map { (id: $0.id, forms: NameForms($0.name)) }
    let bare = forms.orders.map { $0.map(\.bare) }
    namesakes = rest.filter { other in other.forms.orders.contains { bare.contains($0.map(\.bare)) } }
    longer = rest.filter { $0.forms.goesBeyond(forms) }.map { (Pattern.all(for: $0.forms), $0.forms) }
    otherIDs = rest.filter { other in
      NameForms(other.id).goesBeyond(forms) || NameForms(other.id).likeness(to: forms.orders.first ?? []) != nil
        || bare.contains(NameForms(other.id).orders.first?.map(\.bare) ?? [])
    }.map { WrittenID($0.id) }
  }

  /// What a place says: nil when it is somebody else's, else the ids of those who may be meant as well.
  func also(_ words: [NameForms.Word]) -> [String]? {
    guard let likeness = forms.likeness(to: words) else { return nil }
    let others = namesakes.compactMap { other in other.forms.likeness(to: words).map { (other.id, $0) } }
    return others.contains { $0.1 > likeness } ? nil : others.filter { $0.1 == likeness }.map(\.0)
  }

  /// The ranges where the person's id stands as an id.
  func ranges(ofIDIn bytes: [UInt8]) -> [Range<Int>] { id.ranges(in: bytes) }

  /// The id of somebody else that covers a range, if one does.
  func owner(of range: Range<Int>, in bytes: [UInt8]) -> (id: String, isLonger: Bool)? {
    for other in otherIDs {
      if let whole = other.range(around: range, in: bytes) { return (other.text, whole != range) }
    }
    return nil
  }
}
