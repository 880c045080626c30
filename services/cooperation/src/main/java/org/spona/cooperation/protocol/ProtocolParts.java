package org.spona.cooperation.protocol;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts of parties, as far as the current reader may know them. */
@Component
class ProtocolParts {

    private final JdbcClient database;

    ProtocolParts(JdbcClient database) {
        this.database = database;
    }

    /** Each party of a protocol has a part from now on. */
    void make(Protocol protocol) {
        List<PartyEntry> parties = protocol.content().parties();
        database.sql("""
                        insert into protocol_part (id, protocol_id, number, organisation_id, name, owner_id, network_id, listed, title, language)
                        select id, :protocol, number, organisation, name, :owner, :network, listed, :title, :language
                        from unnest(cast(:ids as uuid[]), cast(:organisations as uuid[]), cast(:names as text[]), cast(:listed as boolean[]))
                            with ordinality as party (id, organisation, name, listed, number)""")
                .param("protocol", protocol.getId())
                .param("owner", protocol.ownership().organisationId())
                .param("network", protocol.ownership().networkId())
                .param("title", protocol.content().title())
                .param("language", protocol.content().language())
                .param(
                        "ids",
                        IntStream.rangeClosed(1, parties.size())
                                .mapToObj(number -> idOf(protocol.getId(), number))
                                .toArray(UUID[]::new))
                .param(
                        "organisations",
                        parties.stream().map(PartyEntry::organisationId).toArray(UUID[]::new))
                .param("names", parties.stream().map(PartyEntry::name).toArray(String[]::new))
                .param("listed", parties.stream().map(PartyEntry::listed).toArray(Boolean[]::new))
                .update();
    }

    /** The same for the same party at every time: whoever names a party by its number can name its part. */
    static UUID idOf(UUID protocolId, int number) {
        return UUID.nameUUIDFromBytes((protocolId + "/" + number).getBytes(StandardCharsets.UTF_8));
    }

    /** The protocol is called otherwise. */
    void rename(Protocol protocol) {
        database.sql("update protocol_part set title = ?, language = ? where protocol_id = ? and left_on is null")
                .params(protocol.content().title(), protocol.content().language(), protocol.getId())
                .update();
    }

    void agree(UUID id, int textVersion, AgreementInput input) {
        database.sql(
                        "update protocol_part set agreed_version = cast(:version as integer), remark = :remark where id = :id")
                .param("version", input.agrees() ? Integer.valueOf(textVersion) : null)
                .param("remark", input.remark())
                .param("id", id)
                .update();
    }

    void sign(UUID id, SignatureInput input, UUID personId, Instant now) {
        AssemblyDecision decision = input.decision().kept();
        database.sql("""
                        update protocol_part set decision_needless = :needless, decision_number = :number, decision_on = cast(:day as date),
                            decision_gazette = :gazette, signatory = :signatory, signed_on = :signedOn, person_id = :person, said_at = :now
                        where id = :id and signed_on is null""")
                .param("needless", decision.needless())
                .param("number", decision.number())
                .param("day", decision.day())
                .param("gazette", decision.gazette())
                .param("signatory", input.signatory())
                .param("signedOn", input.signedOn())
                .param("person", personId)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    void leave(UUID id, EndInput input, UUID personId, Instant now) {
        database.sql("update protocol_part set left_on = ?, left_reason = ?, person_id = ?, said_at = ? where id = ?")
                .params(input.day(), input.why(), personId, Timestamp.from(now), id)
                .update();
    }

    /** How many of a party's people are asked, and how many of them know it, is counted anew. */
    void count(UUID id) {
        database.sql("""
                        update protocol_part p set told = false, (asked, known, known_on) =
                            (select count(*), count(r.read_at), cast(coalesce(max(r.read_at), max(r.asked_at)) as date)
                                from protocol_reading r where r.part_id = p.id)
                        where p.id = ?""").param(id).update();
    }

    /** A party tells how many of its people know it. */
    void tell(UUID id, KnownNumbers numbers) {
        database.sql("update protocol_part set asked = ?, known = ?, known_on = ?, told = true where id = ?")
                .params(numbers.asked(), numbers.known(), numbers.day(), id)
                .update();
    }

    Optional<ProtocolPart> find(UUID id) {
        return database.sql("select * from protocol_part where id = ?")
                .param(id)
                .query((row, _) -> part(row))
                .optional();
    }

    /** Those of some protocols, as each counts them. */
    List<ProtocolPart> list(Collection<UUID> protocols) {
        return protocols.isEmpty()
                ? List.of()
                : database.sql(
                                "select * from protocol_part where protocol_id in (:protocols) order by protocol_id, number")
                        .param("protocols", List.copyOf(protocols))
                        .query((row, _) -> part(row))
                        .list();
    }

    /** The parts of some organisations, those they have left among them; the last first, 500 at most. */
    List<ProtocolPart> listOf(Collection<UUID> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : database.sql("""
                                select * from protocol_part where organisation_id in (:organisations)
                                order by coalesce(left_on, signed_on) desc nulls first, id limit 500""")
                        .param("organisations", List.copyOf(organisations))
                        .query((row, _) -> part(row))
                        .list();
    }

    private static ProtocolPart part(ResultSet row) throws SQLException {
        return new ProtocolPart(
                row.getObject("id", UUID.class),
                row.getObject("protocol_id", UUID.class),
                row.getInt("number"),
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                row.getObject("owner_id", UUID.class),
                row.getObject("network_id", UUID.class),
                row.getBoolean("listed"),
                row.getString("title"),
                row.getString("language"),
                row.getObject("agreed_version", Integer.class),
                row.getString("remark"),
                new AssemblyDecision(
                        row.getBoolean("decision_needless"),
                        row.getString("decision_number"),
                        row.getObject("decision_on", LocalDate.class),
                        row.getString("decision_gazette")),
                row.getString("signatory"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getString("left_reason"),
                row.getInt("asked"),
                row.getInt("known"),
                row.getObject("known_on", LocalDate.class),
                row.getBoolean("told"));
    }
}
