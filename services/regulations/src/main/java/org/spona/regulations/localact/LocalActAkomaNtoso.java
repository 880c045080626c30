package org.spona.regulations.localact;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.regulations.modelact.NameFields;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.text.AkomaNtoso;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A local act as Akoma Ntoso 3.0, for other programs. */
@Component
public class LocalActAkomaNtoso {

    private final LocalActReading acts;
    private final LocalTexts texts;
    private final Directory directory;

    LocalActAkomaNtoso(LocalActReading acts, LocalTexts texts, Directory directory) {
        this.acts = acts;
        this.texts = texts;
        this.directory = directory;
    }

    /**
     * The act with this id as an XML document, with the names in its fields.
     *
     * @throws org.spona.platform.problem.Refusal {@code not-found} when there is none that the reader may see
     */
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> answer(UUID id) {
        LocalAct act = acts.get(id);
        List<Provision> text = texts.list(id);
        var xml = new ByteArrayOutputStream();
        AkomaNtoso.write(
                metadata(act),
                NameFields.filled(text, act.names()),
                place -> Optional.of(text.get(place).wid().toString()),
                xml);
        return ResponseEntity.ok()
                .header("Content-Type", AkomaNtoso.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"act.xml\"")
                .body(xml.toByteArray());
    }

    private AkomaNtoso.Metadata metadata(LocalAct act) {
        Adoption adoption = act.adoption();
        LocalDate changed = act.updatedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate adopted = Objects.requireNonNullElse(adoption.adoptedOn(), changed);
        return new AkomaNtoso.Metadata(
                directory.countryOf(act.ownership().networkId()).toLowerCase(Locale.ROOT),
                act.content().kind().name().toLowerCase(Locale.ROOT),
                adopted,
                adoption.adoptedOn() != null,
                number(adoption.number()),
                act.content().title(),
                Locale.forLanguageTag(act.content().language()).getISO3Language(),
                Objects.requireNonNullElse(adoption.inForceFrom(), adopted),
                directory
                        .findOrganisation(act.ownership().organisationId())
                        .map(owner -> owner.nameLatin())
                        .orElse("Spona"),
                act.thing().address(),
                null,
                List.of());
    }

    /** As in an address. */
    private static String number(String number) {
        String plain = number.replaceAll("[^\\p{L}\\d]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "0" : plain;
    }
}
