// Which band a published value falls in.
package import Exact
package import Model

/// The first band that a published value reaches (N7), of bands listed from the highest down; nil when it reaches none.
package func band(of value: Fixed, in bands: [Band]) -> ID<Band>? {
  bands.first { $0.min <= value }?.id
}
