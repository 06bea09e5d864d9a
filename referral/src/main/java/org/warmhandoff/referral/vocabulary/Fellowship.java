package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AHRQ_IDENTIFY;
import static org.warmhandoff.core.care.Literature.MUTUAL_HELP_STATEMENTS;
import static org.warmhandoff.core.care.Literature.RURAL_TWELVE_STEP;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/**
 * A mutual-help fellowship. Its stance on medication belongs to the meeting listed: meetings of one fellowship
 * differ.
 */
public enum Fellowship implements Term {
    /** Alcoholics Anonymous: twelve steps, centered on abstinence. */
    ALCOHOLICS_ANONYMOUS(
            MedicationStance.VARIES,
            Meaning.of("Alcoholics Anonymous: twelve steps, centered on abstinence.")
                    .sourced(AHRQ_IDENTIFY, RURAL_TWELVE_STEP, MUTUAL_HELP_STATEMENTS)),
    /**
     * Narcotics Anonymous: twelve steps, centered on complete abstinence; people held to be still using may be
     * asked not to speak.
     */
    NARCOTICS_ANONYMOUS(
            MedicationStance.VARIES_OFTEN_RESTRICTIVE,
            Meaning.of("Narcotics Anonymous: twelve steps, centered on complete abstinence; people held "
                            + "to be still using may be asked not to speak.")
                    .sourced(AHRQ_IDENTIFY, RURAL_TWELVE_STEP, MUTUAL_HELP_STATEMENTS)),
    /** Medication-Assisted Recovery Anonymous: newer, twelve steps, made for people on medication. */
    MEDICATION_ASSISTED_RECOVERY_ANONYMOUS(
            MedicationStance.SUPPORTIVE,
            Meaning.of("Medication-Assisted Recovery Anonymous: newer, twelve steps, made for people on medication.")
                    .sourced(RURAL_TWELVE_STEP, MUTUAL_HELP_STATEMENTS)),
    /** Self-Management and Recovery Training: no twelve steps and no sponsors. */
    SMART_RECOVERY(
            MedicationStance.SUPPORTIVE,
            Meaning.of("Self-Management and Recovery Training: no twelve steps and no sponsors.")
                    .sourced(AHRQ_IDENTIFY, MUTUAL_HELP_STATEMENTS)),
    /** Another fellowship with twelve steps. */
    OTHER_12_STEP(
            MedicationStance.UNKNOWN,
            Meaning.of("Another fellowship with twelve steps.").sourced(RURAL_TWELVE_STEP)),
    /** Another mutual-help fellowship. */
    OTHER_MUTUAL_HELP(
            MedicationStance.UNKNOWN,
            Meaning.of("Another mutual-help fellowship.").sourced(RURAL_TWELVE_STEP));

    private final MedicationStance defaultStance;
    private final Meaning meaning;

    Fellowship(MedicationStance defaultStance, Meaning meaning) {
        this.defaultStance = defaultStance;
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** {@return the stance assumed of a meeting that nobody checked; it warns, and is not known for matching} */
    public MedicationStance defaultStance() {
        return defaultStance;
    }
}
