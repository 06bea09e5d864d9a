package org.warmhandoff.referral.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.care.Medication;
import org.warmhandoff.core.care.Setting;
import org.warmhandoff.referral.event.DeliveryMode;
import org.warmhandoff.referral.event.Language;
import org.warmhandoff.referral.event.TimeOfWeek;
import org.warmhandoff.referral.practice.Area;
import org.warmhandoff.referral.practice.Coverage;
import org.warmhandoff.referral.vocabulary.MoudAcceptance;
import org.warmhandoff.referral.vocabulary.SpecialtyTrack;
import org.warmhandoff.referral.vocabulary.SupportIntensity;

/**
 * What a directory says of one program or meeting. Whatever is absent or empty is not known and is never assumed,
 * except where it says otherwise below.
 *
 * @param id the host's id of the program, the same under which it is considered and chosen; results print it
 * @param name for people; never printed, never compared
 * @param identifiers identifiers elsewhere; not compared
 * @param category what it is
 * @param services what it offers
 * @param settings where
 * @param intensities how much
 * @param groupOnly whether nobody is seen without joining a group
 * @param moudAcceptance whether it takes people on medication
 * @param medicationsAccepted with ACCEPTS_SOME: on which
 * @param medicationsProvided medications it provides
 * @param meeting of a meeting of mutual help; absent: it is none
 * @param capacity whether it takes new patients
 * @param eligibility whom it serves
 * @param coverageArea the area it serves; empty: no limit stated
 * @param payers what coverage it takes
 * @param affordability what it costs
 * @param languages languages spoken
 * @param interpreter whether there is an interpreter
 * @param location where it is; never compared
 * @param travel the way from this patient's home
 * @param transportHelp whether it helps with the way
 * @param childcareOnSite whether children are looked after
 * @param hours when it is open
 * @param appointmentRequired whether an appointment is needed
 * @param deliveryModes how it delivers
 * @param referralContacts whom to call; never printed
 * @param requiredDocuments what to bring
 * @param traumaInformed whether care is trauma-informed
 * @param tracks tracks; shown, not counted; empty: none listed
 * @param assuredOn the day the entry was verified with the program; absent: never, and nothing it says is counted
 * @param assuredBy who verified it, by the host's id
 * @param sourceUrl where it was read
 */
@Value.Builder
public record DirectoryEntry(
        DocumentId id,
        Optional<Words> name,
        List<Words> identifiers,
        Category category,
        List<OfferedService> services,
        List<Setting> settings,
        List<SupportIntensity> intensities,
        Answer groupOnly,
        MoudAcceptance moudAcceptance,
        List<Medication> medicationsAccepted,
        List<Medication> medicationsProvided,
        Optional<MeetingListing> meeting,
        Optional<Capacity> capacity,
        Optional<Eligibility> eligibility,
        List<Area> coverageArea,
        List<Coverage> payers,
        Optional<Affordability> affordability,
        List<Language> languages,
        Answer interpreter,
        Optional<Words> location,
        Optional<Travel> travel,
        Answer transportHelp,
        Answer childcareOnSite,
        List<TimeOfWeek> hours,
        Answer appointmentRequired,
        List<DeliveryMode> deliveryModes,
        List<Words> referralContacts,
        List<Words> requiredDocuments,
        Answer traumaInformed,
        List<SpecialtyTrack> tracks,
        Optional<LocalDate> assuredOn,
        Optional<PartyId> assuredBy,
        Optional<Words> sourceUrl) {
    /** What an entry is. */
    public enum Category {
        /** A program for substance use. */
        SUD,
        /** A program for mental health. */
        MENTAL_HEALTH,
        /** A medical program. */
        MEDICAL,
        /** Support of recovery in the community. */
        RECOVERY_SUPPORT
    }

    /** Creates one. */
    public DirectoryEntry {
        Attributes.of(DirectoryEntry.class)
                .required("id", id)
                .required("category", category)
                .verify();
        name = Attributes.optional(name);
        identifiers = Attributes.list("identifiers", identifiers);
        services = Attributes.list("services", services);
        settings = Attributes.list("settings", settings);
        intensities = Attributes.list("intensities", intensities);
        groupOnly = Attributes.orElse(groupOnly, Answer.UNKNOWN);
        moudAcceptance = Attributes.orElse(moudAcceptance, MoudAcceptance.UNKNOWN);
        medicationsAccepted = Attributes.list("medicationsAccepted", medicationsAccepted);
        medicationsProvided = Attributes.list("medicationsProvided", medicationsProvided);
        meeting = Attributes.optional(meeting);
        capacity = Attributes.optional(capacity);
        eligibility = Attributes.optional(eligibility);
        coverageArea = Attributes.list("coverageArea", coverageArea);
        payers = Attributes.list("payers", payers);
        affordability = Attributes.optional(affordability);
        languages = Attributes.list("languages", languages);
        interpreter = Attributes.orElse(interpreter, Answer.UNKNOWN);
        location = Attributes.optional(location);
        travel = Attributes.optional(travel);
        transportHelp = Attributes.orElse(transportHelp, Answer.UNKNOWN);
        childcareOnSite = Attributes.orElse(childcareOnSite, Answer.UNKNOWN);
        hours = Attributes.list("hours", hours);
        appointmentRequired = Attributes.orElse(appointmentRequired, Answer.UNKNOWN);
        deliveryModes = Attributes.list("deliveryModes", deliveryModes);
        referralContacts = Attributes.list("referralContacts", referralContacts);
        requiredDocuments = Attributes.list("requiredDocuments", requiredDocuments);
        traumaInformed = Attributes.orElse(traumaInformed, Answer.UNKNOWN);
        tracks = Attributes.list("tracks", tracks);
        assuredOn = Attributes.optional(assuredOn);
        assuredBy = Attributes.optional(assuredBy);
        sourceUrl = Attributes.optional(sourceUrl);
    }

    /** {@return the program as a party: as it is considered, chosen, and agreed with} */
    public PartyId party() {
        return PartyId.of(id.value());
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DirectoryEntry}. */
    public static final class Builder extends DirectoryEntryBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
