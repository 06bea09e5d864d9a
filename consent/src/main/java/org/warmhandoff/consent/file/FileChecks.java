package org.warmhandoff.consent.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.PatientId;

/**
 * What a file refuses: a consent of another patient, an id with two contents, a reference to nothing, an entry withdrawn before
 * the day on which it was made. One pass.
 */
final class FileChecks {
    private final List<InvalidValueException.Problem> problems = new ArrayList<>();
    private final Map<DocumentId, Object> contents = new HashMap<>();
    private final Set<DocumentId> consents = new HashSet<>();
    private final Map<DocumentId, LocalDate> made = new HashMap<>();

    private FileChecks() {}

    static List<InvalidValueException.Problem> of(
            PatientId patient,
            List<Consent> consents,
            List<Revocation> revocations,
            List<Refusal> refusals,
            List<Falsity> falsities,
            List<Restriction> restrictions,
            List<Judgement> judgements,
            List<LogEntry> log,
            List<Withdrawal> withdrawn) {
        FileChecks checks = new FileChecks();
        for (int i = 0; i < consents.size(); i++) {
            Consent c = consents.get(i);
            checks.consents.add(c.id());
            checks.unique("consents", i, c.id(), c);
            if (!c.patient().equals(patient)) {
                checks.add("consents", i, "patient", "must be the patient of the file");
            }
        }
        for (int i = 0; i < revocations.size(); i++) {
            checks.unique("revocations", i, revocations.get(i).id(), revocations.get(i));
            checks.onFile("revocations", i, "consent", revocations.get(i).consent());
            checks.made(revocations.get(i).id(), revocations.get(i).knownAt().toLocalDate());
        }
        for (int i = 0; i < refusals.size(); i++) {
            checks.unique("refusals", i, refusals.get(i).id(), refusals.get(i));
            checks.made(refusals.get(i).id(), refusals.get(i).knownAt().toLocalDate());
        }
        for (int i = 0; i < falsities.size(); i++) {
            checks.unique("falsities", i, falsities.get(i).id(), falsities.get(i));
            checks.onFile("falsities", i, "consent", falsities.get(i).consent());
            checks.made(falsities.get(i).id(), falsities.get(i).knownAt().toLocalDate());
        }
        for (int i = 0; i < restrictions.size(); i++) {
            checks.unique("restrictions", i, restrictions.get(i).id(), restrictions.get(i));
            checks.made(restrictions.get(i).id(), restrictions.get(i).on());
        }
        for (int i = 0; i < judgements.size(); i++) {
            checks.unique("judgements", i, judgements.get(i).id(), judgements.get(i));
            checks.onFile(
                    "judgements",
                    i,
                    "question.consent",
                    judgements.get(i).question().consent());
            checks.made(judgements.get(i).id(), judgements.get(i).on());
        }
        for (int i = 0; i < log.size(); i++) {
            checks.unique("log", i, log.get(i).id(), log.get(i));
            checks.made(log.get(i).id(), log.get(i).at().toLocalDate());
        }
        for (int i = 0; i < withdrawn.size(); i++) {
            Withdrawal w = withdrawn.get(i);
            if (!checks.contents.containsKey(w.entry())) {
                checks.add("withdrawn", i, "entry", "must name an entry on file");
            } else if (w.on().isBefore(checks.made.getOrDefault(w.entry(), LocalDate.MIN))) {
                checks.add("withdrawn", i, "on", "must not be before the day on which the entry was made");
            }
        }
        return checks.problems;
    }

    private void unique(String list, int index, DocumentId id, Object content) {
        Object first = contents.putIfAbsent(id, content);
        if (first != null && !first.equals(content)) {
            add(list, index, "id", "must not have two contents in one file");
        }
    }

    /** When an entry was made; of a consent the file does not say, for a form may be filed before it begins. */
    private void made(DocumentId id, LocalDate on) {
        made.putIfAbsent(id, on);
    }

    private void onFile(String list, int index, String name, DocumentId consent) {
        if (!consents.contains(consent)) {
            add(list, index, name, "must name a consent on file");
        }
    }

    private void add(String list, int index, String name, String rule) {
        problems.add(
                new InvalidValueException.Problem(FactRef.of(list).at(index).then(FactRef.of(name)), rule));
    }
}
