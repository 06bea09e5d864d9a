package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AHRQ_CONNECT;
import static org.warmhandoff.core.care.Literature.AHRQ_INTERNAL;
import static org.warmhandoff.core.care.Literature.AHRQ_REFER_INTERNAL;
import static org.warmhandoff.core.care.Literature.AHRQ_STEP_1;
import static org.warmhandoff.core.care.Literature.AHRQ_STEP_2;
import static org.warmhandoff.core.care.Literature.AHRQ_STEP_3;
import static org.warmhandoff.core.care.Literature.AHRQ_STEP_4;
import static org.warmhandoff.core.care.Literature.AJMC_VIRTUAL;
import static org.warmhandoff.core.care.Literature.ASPE_BARRIERS;
import static org.warmhandoff.core.care.Literature.CONSULTANT_MODEL;
import static org.warmhandoff.core.care.Literature.RURAL_CONSIDERATIONS;

import java.util.List;
import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** How a practice and behavioral health work together. */
public enum IntegrationModel implements Term {
    /**
     * Primary care with care management between visits and a regular review of patients, by registry, with a
     * psychiatrist or other clinician; on site or from afar.
     */
    COLLABORATIVE_CARE(
            Meaning.of("Primary care with care management between visits and a regular review of patients, by "
                            + "registry, with a psychiatrist or other clinician; on site or from afar.")
                    .sourced(AHRQ_INTERNAL)),
    /** A licensed clinician, usually on site, works within the care team. */
    PRIMARY_CARE_BEHAVIORAL_HEALTH(Meaning.of("A licensed clinician, usually on site, works within the care team.")
            .sourced(AHRQ_INTERNAL, CONSULTANT_MODEL)),
    /** Counseling is part of the practice's own services. */
    IN_HOUSE(Meaning.of("Counseling is part of the practice's own services.").sourced(AHRQ_INTERNAL)),
    /** The same place, with records apart. */
    CO_LOCATED(Meaning.of("The same place, with records apart.").sourced(RURAL_CONSIDERATIONS)),
    /** The four steps connect the patient with a provider outside. */
    EXTERNAL_REFERRAL(Meaning.of("The four steps connect the patient with a provider outside.")
            .sourced(AHRQ_CONNECT, AHRQ_STEP_1, AHRQ_STEP_2, AHRQ_STEP_3, AHRQ_STEP_4)),
    /** By telehealth, or virtual and in the office together. */
    VIRTUAL_OR_MIXED(
            Meaning.of("By telehealth, or virtual and in the office together.").sourced(AJMC_VIRTUAL)),
    /** Not integrated: a barrier, named for reports. */
    SILOED(Meaning.of("Not integrated: a barrier, named for reports.").sourced(ASPE_BARRIERS, AHRQ_REFER_INTERNAL));

    private final Meaning meaning;

    IntegrationModel(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** {@return what the model consists of; empty where the sources name no parts} */
    public List<ModelPart> parts() {
        return switch (this) {
            case COLLABORATIVE_CARE ->
                List.of(ModelPart.CARE_MANAGER, ModelPart.REGISTRY, ModelPart.REGULAR_REVIEW, ModelPart.CONSULTANT);
            case PRIMARY_CARE_BEHAVIORAL_HEALTH ->
                List.of(
                        ModelPart.LICENSED,
                        ModelPart.IN_CARE_TEAM,
                        ModelPart.AVAILABLE_FOR_HANDOFF,
                        ModelPart.JOINS_HUDDLES);
            default -> List.of();
        };
    }
}
