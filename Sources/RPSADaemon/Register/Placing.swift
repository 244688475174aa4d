import RPSACore
import RPSAProtocol

/// Finds a bed for a child, or refuses with every reason.
enum Placing {
    /// What the person asked for.
    struct Wish: Sendable {
        var bed: String?
        /// Record the child without a bed if none fits.
        var unplaced = false
        var overriding: Set<PlacementCode> = []
        /// Rooms where siblings sleep.
        var beside: Set<String> = []
    }

    static func decide(_ child: PlacedChild, _ wish: Wish, in house: [RoomState]) throws -> Decision {
        if let bed = wish.bed { return try take(bed, child, wish, in: house) }
        do {
            let choice = try BestFit.choose(for: child, in: house, overriding: wish.overriding, beside: wish.beside)
            return Decision(bed: choice.bed, room: choice.room, overridden: choice.overridden)
        } catch {
            guard wish.unplaced else { throw Refused.noBed(error) }
            return Decision(refusal: error)
        }
    }

    private static func take(
        _ bed: String, _ child: PlacedChild, _ wish: Wish, in house: [RoomState]
    ) throws -> Decision {
        guard let (state, code) = find(bed, in: house) else { throw Refused.notFound("bed", bed) }
        let codes = PlacementRules.codes(for: child, in: state, bed: code)
        let refused = codes.filter { !$0.isOverridable || !wish.overriding.contains($0) }
        guard refused.isEmpty else {
            throw Refused.error(
                Refusals.BedRefused(
                    bed: code, room: state.room.code, codes: refused.map(\.rawValue),
                    suggestion: suggestion(for: child, in: house)))
        }
        return Decision(bed: code, room: state.room.code, overridden: codes)
    }

    static func suggestion(for child: PlacedChild, in house: [RoomState]) -> String? {
        try? BestFit.choose(for: child, in: house).bed  // No bed to suggest is an answer too.
    }

    /// Bed codes are typed in any case.
    private static func find(_ bed: String, in house: [RoomState]) -> (RoomState, String)? {
        for state in house {
            if let found = state.beds.first(where: { $0.code.uppercased() == bed.uppercased() }) {
                return (state, found.code)
            }
        }
        return nil
    }
}
