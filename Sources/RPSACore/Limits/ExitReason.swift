/// Why a stay ended; every stay needs one.
package enum ExitReason: String, CaseIterable, Sendable {
    case reunifiedParent = "reunified-parent"
    case reunifiedKin = "reunified-kin"
    case cityOfOrigin = "city-of-origin"
    case provincialHome = "provincial-home"
    case referredLKSA = "referred-lksa"
    case referredLPKS = "referred-lpks"
    case referredHospital = "referred-hospital"
    case referredRehab = "referred-rehab"
    case referredPolice = "referred-police"
    /// Taken in by a partner community.
    case partner
    case agedOut = "aged-out"
    case absconded
    case courtOrder = "court-order"
    /// A detention period ended, so the child must go free (UU 11/2012 art. 39).
    case releasedByLaw = "released-by-law"
    case died
    case other
}
