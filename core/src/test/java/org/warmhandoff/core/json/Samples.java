package org.warmhandoff.core.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Words;

/** A small kind of document with every form of property that documents have. */
final class Samples {
    private Samples() {}

    public enum Form {
        PAPER,
        ELECTRONIC,
        ORAL
    }

    /** A note; the root of a document. */
    public record Note(
            DocumentId id,
            PatientId patient,
            Form form,
            LocalDate on,
            Optional<ZonedDateTime> writtenAt,
            List<Form> copies,
            Optional<Words> text,
            List<Contact> contacts,
            Optional<Ending> ending) {
        public Note {
            Attributes.of(Note.class)
                    .required("id", id)
                    .required("patient", patient)
                    .required("form", form)
                    .required("on", on)
                    .verify();
            writtenAt = Attributes.optional(writtenAt);
            copies = Attributes.list("copies", copies);
            text = Attributes.optional(text);
            contacts = Attributes.list("contacts", contacts);
            ending = Attributes.optional(ending);
        }
    }

    /** Told apart by the name of its kind. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Call.class, name = "CALL"),
        @JsonSubTypes.Type(value = Visit.class, name = "VISIT")
    })
    public sealed interface Contact {}

    public record Call(Words number, boolean answered) implements Contact {
        public Call {
            Attributes.of(Call.class).required("number", number).verify();
        }
    }

    public record Visit(PartyId at, LocalDate on) implements Contact {
        public Visit {
            Attributes.of(Visit.class).required("at", at).required("on", on).verify();
        }
    }

    /** Told apart by the property that each has first. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(OnDay.class), @JsonSubTypes.Type(OnEvent.class)})
    public sealed interface Ending {}

    public record OnDay(LocalDate date) implements Ending {
        public OnDay {
            Attributes.of(OnDay.class).required("date", date).verify();
        }
    }

    public record OnEvent(Words event, Optional<LocalDate> occurredOn) implements Ending {
        public OnEvent {
            Attributes.of(OnEvent.class).required("event", event).verify();
            occurredOn = Attributes.optional(occurredOn);
        }
    }

    /** A document that requires a part which has parts of its own. */
    public record Envelope(Party sender, List<Period> periods) {
        public Envelope {
            Attributes.of(Envelope.class).required("sender", sender).verify();
            periods = Attributes.list("periods", periods);
        }
    }

    /** A first and a last day, which must not be the other way round. */
    public record Period(LocalDate from, LocalDate to) {
        public Period {
            Attributes.of(Period.class)
                    .required("from", from)
                    .required("to", to)
                    .verify();
            if (to.isBefore(from)) {
                throw new InvalidValueException(
                        "Period",
                        List.of(new InvalidValueException.Problem(FactRef.of("to"), "must not be before from")));
            }
        }
    }

    /** Numbers and true or false, some of them primitive, and a property that is not named like its component. */
    public record Count(
            int pages,
            Optional<Integer> copies,
            Optional<BigDecimal> fee,
            boolean paid,
            @JsonProperty("class") DocumentId ofClass) {
        public Count {
            Attributes.of(Count.class).required("ofClass", ofClass).verify();
            copies = Attributes.optional(copies);
            fee = Attributes.optional(fee);
        }
    }

    /** A document as deep as one likes. */
    public record Tree(Optional<Tree> child, Optional<Words> leaf) {
        public Tree {
            child = Attributes.optional(child);
            leaf = Attributes.optional(leaf);
        }
    }

    /** A note without a fault, property by property. */
    static final String NOTE = """
            {
              "version": 1,
              "id": "n-1",
              "patient": "pat-1",
              "form": "PAPER",
              "on": "2026-11-24",
              "writtenAt": "2026-11-24T23:30-05:00[America/New_York]",
              "copies": [
                "ELECTRONIC",
                "ORAL"
              ],
              "text": "what was said",
              "contacts": [
                {
                  "kind": "CALL",
                  "number": "a number",
                  "answered": true
                },
                {
                  "kind": "VISIT",
                  "at": "p-1",
                  "on": "2026-11-25"
                }
              ],
              "ending": {
                "event": "when care ends",
                "occurredOn": "2026-12-01"
              }
            }
            """;
}
