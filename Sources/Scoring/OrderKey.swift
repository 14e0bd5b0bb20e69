// The order of names inside a tie.
import Model
import Vietnamese

// To become `person.name.sortKey` once names carry their Vietnamese order.
/// What people of equal value are ordered by.
func orderKey(_ person: Person) -> String.UTF8View {
  person.name.full.utf8
}
