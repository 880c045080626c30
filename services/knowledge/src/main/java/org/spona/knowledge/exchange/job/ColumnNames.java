package org.spona.knowledge.exchange.job;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.spona.platform.language.FoldedName;

/** Which columns probably have which field, by what their authors call them. */
final class ColumnNames {

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry(
                    "externalId",
                    List.of("externalid", "external id", "id", "sifra", "oznaka", "broj", "rb", "r br", "redni broj")),
            Map.entry("title", List.of("title", "naslov", "naziv", "naziv prakse", "name", "ime")),
            Map.entry("summary", List.of("summary", "sazetak", "ukratko", "kratak opis", "short description")),
            Map.entry("body", List.of("body", "opis", "tekst", "text", "description", "sadrzaj")),
            Map.entry("language", List.of("language", "jezik", "lang", "jazik")),
            Map.entry(
                    "municipality",
                    List.of("municipality", "opstina", "opcina", "grad", "jls", "opstina grad", "lokalna samouprava")),
            Map.entry("country", List.of("country", "zemlja", "drzava")),
            Map.entry(
                    "topics",
                    List.of("topics", "teme", "tema", "topic", "oblast", "oblasti", "kljucne reci", "keywords")),
            Map.entry(
                    "targetGroups",
                    List.of(
                            "target groups",
                            "target group",
                            "ciljne grupe",
                            "ciljna grupa",
                            "korisnici",
                            "kome pomaze")),
            Map.entry("periodFrom", List.of("from", "od", "od godine", "pocetak", "godina pocetka", "period from")),
            Map.entry("periodTo", List.of("to", "do", "do godine", "kraj", "godina zavrsetka", "period to")),
            Map.entry("yearlyCost", List.of("yearly cost", "godisnji trosak", "trosak", "cost")),
            Map.entry("licence", List.of("licence", "license", "licenca")),
            Map.entry(
                    "contactName",
                    List.of(
                            "kontakt",
                            "kontakt osoba",
                            "osoba za kontakt",
                            "contact",
                            "contact person",
                            "contact name")),
            Map.entry(
                    "contactEmail",
                    List.of("e mail", "email", "mejl", "e adresa", "e posta", "kontakt email", "contact email")),
            Map.entry(
                    "contactTelephone",
                    List.of("telefon", "kontakt telefon", "telephone", "phone", "contact telephone", "contact phone")));

    /** All of them. */
    private static final Set<String> ALL =
            NAMES.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    /** Identity, title and municipality. */
    private static final int FEWEST = 3;

    private ColumnNames() {}

    /** The first column of each field that has one of its names; the rest has none. */
    static Columns guess(List<String> header, String language, String country) {
        List<String> folded = header.stream().map(FoldedName::of).toList();
        return Columns.of(
                Columns.FIELDS.stream()
                        .map(field -> NAMES.getOrDefault(field, List.of()).stream()
                                .map(folded::indexOf)
                                .filter(column -> column >= 0)
                                .findFirst()
                                .orElse(-1))
                        .toList(),
                language,
                country);
    }

    /**
     * Which of the first rows has the names of the columns: the one that has most of ours; without any, the first with enough cells; without that,
     * the first.
     */
    static int row(List<List<String>> rows) {
        int best = 0;
        long most = 0;
        for (int at = 0; at < rows.size(); at++) {
            long known = rows.get(at).stream()
                    .map(FoldedName::of)
                    .filter(ALL::contains)
                    .distinct()
                    .count();
            if (known > most) {
                best = at;
                most = known;
            }
        }
        return most > 1
                ? best
                : (int) rows.stream().takeWhile(row -> filled(row) < FEWEST).count() % Math.max(1, rows.size());
    }

    private static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count();
    }
}
