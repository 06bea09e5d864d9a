package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.JUDGEMENT;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** How a patient is contacted. */
public enum PatientChannel implements Term {
    /** Face to face. */
    IN_PERSON("Face to face."),
    /** By telephone, with the patient. */
    PHONE("By telephone, with the patient."),
    /** By video. */
    VIDEO("By video."),
    /** A message on a voicemail. */
    VOICEMAIL("A message on a voicemail."),
    /** A text message. */
    TEXT("A text message."),
    /** An email. */
    EMAIL("An email."),
    /** A letter. */
    LETTER("A letter."),
    /** A message in the patient portal. */
    PORTAL("A message in the patient portal."),
    /** A call answered by the family. */
    FAMILY_CALL("A call answered by the family.");

    private final Meaning meaning;

    PatientChannel(String definition) {
        this.meaning = Meaning.of(definition).sourced(JUDGEMENT);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** {@return whether it leaves something in writing} */
    public boolean written() {
        return this == TEXT || this == EMAIL || this == LETTER || this == PORTAL;
    }
}
