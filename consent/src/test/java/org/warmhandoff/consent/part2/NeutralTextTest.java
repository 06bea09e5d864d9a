package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.file.ObligationKind;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.core.json.MalformedDocumentException;

/** A refusal reveals nothing, and a decision that was stored opens nothing. */
class NeutralTextTest {

    static Stream<Decision> decisions() {
        return CaseFiles.all().stream().map(c -> Drawn.PART2.decide(c.asked()));
    }

    @Test
    void aRefusalAndAnOpenAnswerShareOneText() {
        Set<String> texts = new HashSet<>();
        Set<Decision.Word> refused = new HashSet<>();
        decisions().forEach(d -> {
            Optional<String> text = d.fold(
                    permitted -> Optional.empty(),
                    denied -> Optional.of(denied.neutralText()),
                    open -> Optional.of(open.neutralText()),
                    notCovered -> Optional.empty());
            assertThat(d.record().neutralText()).isEqualTo(text);
            text.ifPresent(t -> {
                texts.add(t);
                refused.add(d.is());
                // What follows from the file is owed whatever the answer.
                assertThat(d.obligations())
                        .extracting(Obligation::kind)
                        .startsWith(ObligationKind.NEUTRAL_REFUSAL)
                        .isSubsetOf(
                                ObligationKind.NEUTRAL_REFUSAL,
                                ObligationKind.MARK_REVOCATION,
                                ObligationKind.TELL_EXCHANGE);
            });
        });
        assertThat(texts).hasSize(1).noneMatch(String::isBlank);
        assertThat(refused).containsExactlyInAnyOrder(Decision.Word.DENIED, Decision.Word.UNDETERMINED);
    }

    @Test
    void theTextHoldsNoFactOfAPatient() {
        String text = Section2_13.NEUTRAL_TEXT.toLowerCase(Locale.ROOT);
        assertThat(text)
                .doesNotContain(
                        "patient", "consent", "denied", "revoked", "expired", "substance", "treatment", "program")
                .doesNotContain("is a ", "was a ", "no record", "not found")
                .doesNotContainPattern("[0-9]{3,}")
                .doesNotContainPattern("%[a-z]");
    }

    @ParameterizedTest
    @ValueSource(classes = {Permitted.class, Denied.class, Undetermined.class, NotCovered.class})
    void nobodyOutsideMakesADecision(Class<?> leaf) {
        assertThat(Modifier.isFinal(leaf.getModifiers())).isTrue();
        assertThat(leaf.getSuperclass()).isIn(Decision.class, Withheld.class);
        assertThat(leaf.getConstructors()).isEmpty();
        assertThat(leaf.getDeclaredConstructors())
                .isNotEmpty()
                .allMatch(c -> !Modifier.isPublic(c.getModifiers()) && !Modifier.isProtected(c.getModifiers()));
        assertThat(Arrays.stream(leaf.getDeclaredMethods()).filter(m -> Modifier.isStatic(m.getModifiers())))
                .noneMatch(m -> Modifier.isPublic(m.getModifiers()));
    }

    @Test
    void aDecisionComesFromPart2Alone() {
        assertThat(Decision.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Permitted.class, Withheld.class, NotCovered.class);
        assertThat(Withheld.class.getPermittedSubclasses()).containsExactlyInAnyOrder(Denied.class, Undetermined.class);
        for (Class<?> type : List.of(Decision.class, Withheld.class)) {
            assertThat(type.isSealed()).isTrue();
            assertThat(Modifier.isAbstract(type.getModifiers())).isTrue();
            assertThat(Arrays.stream(type.getDeclaredConstructors()))
                    .noneMatch(c -> Modifier.isPublic(c.getModifiers()) || Modifier.isProtected(c.getModifiers()));
        }
        for (Class<?> type : List.of(DecisionRecord.class, Stamp.class, Unmet.class, ConsentReview.class)) {
            assertThat(type.getMethods()).extracting(Method::getReturnType).noneMatch(Decision.class::isAssignableFrom);
        }
        assertThat(Record.class.isAssignableFrom(Decision.class)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aStoredDecisionReadsBackAsARecordThatSaysWhatItSaid(Decision decision) {
        String json = Documents.write(decision.record());
        DecisionRecord stored = Documents.read(json, DecisionRecord.class);
        assertThat(stored).isEqualTo(decision.record());
        assertThat(Documents.write(stored)).isEqualTo(json);
        assertThatThrownBy(() -> Documents.read(json, DisclosureCase.class))
                .isInstanceOf(MalformedDocumentException.class);
    }
}
