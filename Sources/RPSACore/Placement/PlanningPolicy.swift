/// What a good order of beds is worth to the agency, and how far ahead it is planned.
package struct PlanningPolicy: Hashable, Sendable {
    /// Nights from tonight on.
    package var nights: Int
    /// Beds that should stay free tonight, for a boy and for a girl of `reserveAge` who may yet be brought.
    package var reserveBoys: Int
    package var reserveGirls: Int
    /// Completed years.
    package var reserveAge: Int
    package var weights: BedInstance.Weights

    package static let shipped = PlanningPolicy(
        nights: 14, reserveBoys: 1, reserveGirls: 1, reserveAge: 14, weights: .usual)

    package init(nights: Int, reserveBoys: Int, reserveGirls: Int, reserveAge: Int, weights: BedInstance.Weights) {
        self.nights = nights
        self.reserveBoys = reserveBoys
        self.reserveGirls = reserveGirls
        self.reserveAge = reserveAge
        self.weights = weights
    }
}
