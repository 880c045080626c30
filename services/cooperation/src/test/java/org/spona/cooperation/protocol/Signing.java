package org.spona.cooperation.protocol;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.spona.cooperation.Scripts;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;

/** Bijeljina, Živinice and Brčko with an association and a centre for social work, and their protocols as scripts send them. */
public final class Signing {

    public static final String API = "/api/v1/protocols/";

    final UUID network;
    final Account editor;
    final Account bijeljina;
    final Account centre;
    final Account zivinice;
    final Account brcko;
    final Account stranger;

    private final Scripts scripts;

    Signing(Scripts scripts, Tenants tenants) {
        this.scripts = scripts;
        UUID region = tenants.region("Jugoistočna Evropa");
        network = tenants.network("Mreža radnih grupa", "BA", region);
        editor = tenants.account(tenants.municipality("Udruženje", "Удружење", "BA"), network, Role.EDITOR);
        bijeljina = tenants.account(tenants.municipality("Bijeljina", "Бијељина", "BA"), network, Role.OFFICER);
        centre = tenants.account(
                tenants.municipality("Centar za socijalni rad", "Центар за социјални рад", "BA"),
                network,
                Role.OFFICER);
        zivinice = tenants.account(tenants.municipality("Živinice", "Живинице", "BA"), network, Role.OFFICER);
        brcko = tenants.account(tenants.municipality("Brčko", "Брчко", "BA"), network, Role.OFFICER);
        UUID other = tenants.network("Druga mreža", "SI", tenants.region("Srednja Evropa"));
        stranger = tenants.account(tenants.municipality("Ljubljana", "Љубљана", "SI"), other, Role.OFFICER);
    }

    /** What is sent of a protocol of an owner, a party of the network and a health centre that is not. */
    static String protocol(Account owner, Account party, String title, String visibility, String further) {
        return """
                {"title": "%s", "subject": "CHILDREN_BEGGING", "kind": "COOPERATION", "body": "Službe postupaju zajedno.", "language": "sr-Latn",
                 "parties": [{"organisationId": "%s"}, {"organisationId": "%s"}, {"name": "Dom zdravlja"}],
                 "duties": [{"party": 2, "text": "Prima dijete istog dana.", "checkQuestion": "Da li je dijete primljeno istog dana?"},
                            {"party": 3, "text": "Pregleda dijete.", "contactPost": "pedijatar"}],
                 "rule": "ALL", "visibility": "%s"%s}
                """.formatted(title, owner.organisationId(), party.organisationId(), visibility, further);
    }

    /** A protocol of two organisations of one network that is in force; an institution that is not of it has signed too. */
    public static UUID inForce(Scripts scripts, Account owner, Account party, String title, String visibility)
            throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(owner, API + id, protocol(owner, party, title, visibility, ""));
        scripts.acted(owner, API + id + "/agree");
        scripts.acted(owner, API + id + "/sign");
        List<String> parts = JsonPath.read(Scripts.body(scripts.see(owner, API + id)), "$.parts[*].id");
        for (int at = 0; at < parts.size(); at++) {
            scripts.sent(at == 1 ? party : owner, API + id + "/parts/" + parts.get(at) + "/signature", SIGNATURE);
        }
        return id;
    }

    UUID draft(Account owner, String title, String visibility, String further) throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(owner, API + id, protocol(owner, centre, title, visibility, further));
        return id;
    }

    /** A draft that its parties read and may sign. */
    UUID opened(Account owner, String title, String visibility, String further) throws Exception {
        UUID id = draft(owner, title, visibility, further);
        open(owner, id);
        return id;
    }

    void open(Account owner, UUID id) throws Exception {
        scripts.acted(owner, API + id + "/agree");
        scripts.acted(owner, API + id + "/sign");
    }

    /** A protocol that all have signed. */
    UUID inForce(Account owner, String title, String visibility) throws Exception {
        UUID id = opened(owner, title, visibility, "");
        signAll(owner, id);
        return id;
    }

    void signAll(Account owner, UUID id) throws Exception {
        List<String> parts = parts(owner, id);
        sign(owner, id, parts.get(0));
        sign(centre, id, parts.get(1));
        sign(owner, id, parts.get(2));
    }

    /** The parts of a protocol in the order of its parties. */
    List<String> parts(Account reader, UUID id) throws Exception {
        return JsonPath.read(Scripts.body(scripts.see(reader, API + id)), "$.parts[*].id");
    }

    void sign(Account account, UUID id, String part) throws Exception {
        scripts.send(account, API + id + "/parts/" + part + "/signature", SIGNATURE)
                .andExpect(status().isOk());
    }

    static final String SIGNATURE = """
            {"decision": {"number": "01-022-45/2018", "day": "2018-03-01", "gazette": "Sl. glasnik 4/2018"}, "signatory": "Gradonačelnik",
             "signedOn": "2018-04-30"}""";
}
