package org.warmhandoff.referral.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.core.json.MalformedDocumentException;
import org.warmhandoff.referral.event.NeedsAssessment;
import org.warmhandoff.referral.event.PreferenceItem;
import org.warmhandoff.referral.event.Preferences;

/** The practice, its team and its care plans as documents. */
class PracticeTest {
    private static final String PRACTICE = """
            {"version": 1, "prescribes": ["BUPRENORPHINE"], "counselsItself": "YES", "rural": "NO",
             "policies": [{"topic": "COLLABORATION", "datedOn": "2026-01-05", "sameScheduleForAll": true}],
             "internalServices": [{"id": "service-1", "modality": "COACHING"}],
             "agreements": [{"kind": "LETTER_OF_AGREEMENT", "program": "org-river", "communication": ["ZZQ call on Mondays"],
               "namedContacts": ["ZZQ name"], "acceptanceNoticeWithin": 3, "appointmentWithin": 14, "signedOn": "2026-02-03",
               "owner": "nurse-1", "reviewBy": "2027-02-03"}],
             "panel": [{"patient": {"ref": "ZZQ-patient", "ageYears": 40, "contact": {"doNotContact": true,
                 "allowedChannels": ["PHONE"], "voicemailAllowed": "NO", "safeTimes": ["WEEKDAY_MORNING"],
                 "neutralMessageOnly": true}},
               "medication": {"medication": "METHADONE", "status": "WITHHELD", "phase": "BEGINNING",
                 "setting": "OPIOID_TREATMENT_PROGRAM", "statusReason": "PSYCHOSOCIAL_PARTICIPATION",
                 "conditions": [{"kind": "ZZQ weekly group", "requiresPsychosocial": true, "startOffsetDays": 0, "basis": "LAW",
                   "citedLaw": "ZZQ law", "citedOn": "2024-01-02"}]},
               "needs": {"assessedOn": "2026-11-02", "by": "nurse-1", "firstQuestionAsked": true, "concerns": [],
                 "whatMatters": "ZZQ", "coOccurring": ["DEPRESSION"], "traumaHistory": "PREFERS_NOT_TO_SAY",
                 "challenges": [{"is": "CHILDCARE", "plan": "ZZQ"}], "sdohNeeds": [{"is": "HOUSING"}],
                 "strugglingToMeetGoals": "YES", "familyInvolvement": "WANTED"},
               "willingness": {"is": "HESITANT", "on": "2026-11-02"},
               "preferences": {"modalities": ["PEER_SERVICES"], "required": ["MODALITIES"], "maxTravel": {"minutes": 30}},
               "supportPlan": [{"modality": "PEER_SERVICES", "frequency": {"times": 2, "per": "MONTH"},
                 "intensity": "STANDARD", "chosenByPatient": true, "goalRef": "goal-1"}],
               "referrals": ["referral-1"], "record": ["DIAGNOSIS"], "outcomes": [{"is": "RETENTION", "on": "2026-11-02"}]}],
             "activities": [{"is": "WALK_IN_SERVICES", "lastOn": "2026-11-02"}]}
            """;
    private static final String TEAM = """
            {"version": 1, "members": [{"id": "ZZQ-1", "role": "PRESCRIBER", "employment": "INTERNAL", "clinical": true,
               "deliversCounseling": true, "deliversEbt": true, "disclosesRecords": true, "sudExpertise": "YES",
               "trainedHere": true, "techniques": ["MOTIVATIONAL_INTERVIEWING"]}],
             "model": "COLLABORATIVE_CARE", "modelParts": ["REGISTRY"], "lastHuddleOn": "2026-11-02",
             "training": [{"person": "ZZQ-1", "topic": "EVIDENCE_BASED_TECHNIQUE", "technique": "MOTIVATIONAL_INTERVIEWING",
               "on": "2026-01-05", "kind": "EDUCATION", "supervision": {"supervisor": "ZZQ-2", "lastOn": "2026-11-02"}}],
             "activities": [{"is": "HUDDLE"}]}
            """;

    @Test
    void aPracticeReadsBackAsItWasWritten() {
        Practice practice = Documents.read(PRACTICE, Practice.class);
        assertThat(Documents.read(Documents.write(practice), Practice.class)).isEqualTo(practice);
        assertThat(practice.worksWith(PartyId.of("org-river"))).isTrue();
        assertThat(practice.worksWith(PartyId.of("org-elsewhere"))).isFalse();
        assertThat(practice.toString() + practice.panel() + practice.agreements())
                .doesNotContain("ZZQ", "METHADONE", "2026")
                .contains("panel=1");
    }

    @Test
    void aTeamReadsBackAsItWasWritten() {
        CareTeam team = Documents.read(TEAM, CareTeam.class);
        assertThat(Documents.read(Documents.write(team), CareTeam.class)).isEqualTo(team);
        assertThat(team.toString() + team.members() + team.training()).doesNotContain("ZZQ", "2026");
    }

    @Test
    void whatIsAbsentIsNotKnownAndNotAsked() {
        InternalService service =
                Documents.read(PRACTICE, Practice.class).internalServices().get(0);
        assertThat(service.capacity()).isEqualTo(Answer.UNKNOWN);
        CarePlan bare = Documents.read(
                "{\"version\": 1, \"patient\": {\"ref\": \"p\"}, \"medication\": {\"medication\": \"NONE_YET\", \"status\":"
                        + " \"NOT_STARTED\"}}",
                CarePlan.class);
        assertThat(bare.patient().pregnancy()).isEqualTo(PatientProfile.Pregnancy.UNKNOWN);
        assertThat(bare.preferences()).isEqualTo(Preferences.none());
        assertThat(bare.preferences().groupComfort()).isEqualTo(Preferences.GroupComfort.NOT_ASKED);
        NeedsAssessment needs = Documents.read(
                "{\"version\": 1, \"assessedOn\": \"2026-11-02\", \"by\": \"nurse-1\"}", NeedsAssessment.class);
        assertThat(needs.concerns()).isEmpty();
        assertThat(needs.traumaHistory()).isEqualTo(NeedsAssessment.TraumaHistory.NOT_ASKED);
        assertThat(needs.familyInvolvement()).isEqualTo(NeedsAssessment.FamilyInvolvement.NOT_ASKED);
        assertThat(needs.strugglingToMeetGoals()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aPreferenceIsPreferredUnlessItIsNamedAsRequired() {
        Preferences p = Documents.read(PRACTICE, Practice.class).panel().get(0).preferences();
        assertThat(p.strength(PreferenceItem.MODALITIES)).isEqualTo(Preferences.Strength.REQUIRED);
        assertThat(List.of(PreferenceItem.values()))
                .filteredOn(i -> p.strength(i) == Preferences.Strength.REQUIRED)
                .containsExactly(PreferenceItem.MODALITIES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"ageYears\": 40 | \"ageYears\": 131 | /panel/0/patient/ageYears",
                "\"ageYears\": 40 | \"ageYears\": -1 | /panel/0/patient/ageYears",
                "\"times\": 2 | \"times\": 0 | /panel/0/supportPlan/0/frequency/times",
                "{\"minutes\": 30} | {} | /panel/0/preferences/maxTravel",
                "{\"minutes\": 30} | {\"miles\": -1} | /panel/0/preferences/maxTravel",
                "\"topic\": \"COLLABORATION\" | \"topic\": \"ANYTHING\" | /policies/0/topic",
                "\"medication\": \"METHADONE\", | | /panel/0/medication/medication",
            })
    void whatCannotMeanAnythingIsRefusedAtItsPlace(String from, String to, String at) {
        String broken = PRACTICE.replace(from, to == null ? "" : to);
        assertThat(broken).isNotEqualTo(PRACTICE);
        assertThatThrownBy(() -> Documents.read(broken, Practice.class))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining(at + " (line");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"technique\": \"MOTIVATIONAL_INTERVIEWING\", |",
                "\"EVIDENCE_BASED_TECHNIQUE\" | \"STIGMA\"",
            })
    void aTrainingNamesATechniqueWhereItIsInOneAndNowhereElse(String from, String to) {
        String broken = TEAM.replace(from, to == null ? "" : to);
        assertThat(broken).isNotEqualTo(TEAM);
        assertThatThrownBy(() -> Documents.read(broken, CareTeam.class))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("/training/0/technique (line");
    }
}
