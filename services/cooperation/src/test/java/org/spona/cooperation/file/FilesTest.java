package org.spona.cooperation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.SampleFiles;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Files of services, projects and reports to donors: attached by who writes the thing, read by who reads it. */
@CooperationTest
class FilesTest {

    private static final String FILES = "/cooperation/files/";

    private final MockMvc http;
    private final Scripts scripts;
    private final Tenants tenants;
    private final TwoTenants our;

    @Autowired
    FilesTest(MockMvc http, Scripts scripts, Tenants tenants, TwoTenants our) {
        this.http = http;
        this.scripts = scripts;
        this.tenants = tenants;
        this.our = our;
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void ofAServiceAreReadAsFarAsTheService(Visibility visibility) throws Exception {
        UUID service = service(visibility);
        scripts.acted(our.bar(), "/api/v1/services/" + service + "/publish");
        String form = attached(our.bar(), "service", service);

        assertAreReadAsFar(
                new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility), "service", service, form);
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void ofAProjectAreReadAsFarAsTheProject(Visibility visibility) throws Exception {
        UUID project = project(visibility, "");
        scripts.acted(our.bar(), "/api/v1/projects/" + project + "/show");
        String report = attached(our.bar(), "project", project);

        assertAreReadAsFar(
                new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility),
                "project",
                project,
                report);
    }

    private void assertAreReadAsFar(Ownership ownership, String kind, UUID thing, String file) throws Exception {
        for (Map.Entry<String, Account> account : our.everybody().entrySet()) {
            int expected = tenants.reader(account.getValue()).reads(ownership) ? 200 : 404;
            for (String address : List.of(FILES + file, "/api/v1" + FILES + file, FILES + "of/" + kind + "/" + thing)) {
                assertThat(scripts.see(account.getValue(), address)
                                .andReturn()
                                .getResponse()
                                .getStatus())
                        .as("%s, %s", account.getKey(), address)
                        .isEqualTo(expected);
            }
        }
        int visitor = ownership.visibility() == Visibility.PUBLIC ? 200 : 401;
        http.perform(get(FILES + file)).andExpect(status().is(visitor));
        http.perform(get(FILES + "of/" + kind + "/" + thing)).andExpect(status().is(visitor));
    }

    @ParameterizedTest
    @CsvSource({"service", "project"})
    void standOnThePageAndAreNobodyElsesToAttach(String kind) throws Exception {
        UUID thing = kind.equals("service") ? service(Visibility.NETWORK) : project(Visibility.NETWORK, "");
        scripts.see(our.bar(), "/" + kind + "s/" + thing)
                .andExpect(content().string(containsString(FILES + "of/" + kind + "/" + thing)));
        String file = attached(our.bar(), kind, thing);

        scripts.see(our.kotor(), FILES + file).andExpect(status().isNotFound());
        scripts.acted(our.bar(), "/api/v1/" + kind + "s/" + thing + (kind.equals("service") ? "/publish" : "/show"));
        scripts.see(our.kotor(), FILES + file).andExpect(status().isOk());
        attach(our.kotor(), kind, thing).andExpect(status().isForbidden());
        attach(our.staraPazova(), kind, thing).andExpect(status().isNotFound());
        scripts.see(our.kotor(), FILES + "of/" + kind + "/" + thing)
                .andExpect(content().string(containsString("obrazac.pdf")))
                .andExpect(content().string(not(containsString("/uploads/"))));
    }

    @Test
    void ofAClosedServiceStayAndNoneAreAdded() throws Exception {
        UUID service = service(Visibility.PUBLIC);
        scripts.acted(our.bar(), "/api/v1/services/" + service + "/publish");
        String file = attached(our.bar(), "service", service);
        scripts.acted(our.bar(), "/api/v1/services/" + service + "/close");

        attach(our.bar(), "service", service).andExpect(status().isForbidden());
        scripts.see(our.bar(), FILES + file).andExpect(status().isOk());
    }

    @Test
    void ofAReportReachTheFunderWithItAndStayAsTheyWereSent() throws Exception {
        Account funder = our.kotor();
        UUID project = project(
                Visibility.PRIVATE,
                "{\"role\": \"FUNDER\", \"organisationId\": \"%s\"}".formatted(funder.organisationId()));
        scripts.acted(our.bar(), "/api/v1/projects/" + project + "/show");
        UUID report = UUID.randomUUID();
        scripts.sent(our.bar(), "/api/v1/projects/reports/" + report, """
                {"projectId": "%s", "funderId": "%s", "title": "Izveštaj", "body": "Info tačka radi.", "language": "sr-Latn",
                 "startsOn": "2/2017", "endsOn": "2/2018"}
                """.formatted(project, funder.organisationId()));
        String file = attached(our.bar(), "donor-report", report);
        scripts.see(our.bar(), "/projects/reports/" + report)
                .andExpect(content().string(containsString(FILES + "of/donor-report/" + report)));
        scripts.see(funder, FILES + file).andExpect(status().isNotFound());

        scripts.acted(our.bar(), "/api/v1/projects/reports/" + report + "/send");

        scripts.see(funder, FILES + file).andExpect(status().isOk());
        scripts.see(our.barEditor(), FILES + file).andExpect(status().isNotFound());
        attach(our.bar(), "donor-report", report).andExpect(status().isForbidden());
        attach(funder, "donor-report", report).andExpect(status().isForbidden());
    }

    private UUID service(Visibility visibility) throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(our.bar(), "/api/v1/services/" + id, """
                {"name": "Info tačka za povratnike", "kind": "INFO_POINT", "language": "sr-Latn", "visibility": "%s"}
                """.formatted(visibility));
        return id;
    }

    private UUID project(Visibility visibility, String parties) throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(our.bar(), "/api/v1/projects/" + id, """
                {"title": "Info tačka za povratnike", "language": "sr-Latn", "startsOn": "2/2017", "iatiStatus": "CLOSED", "visibility": "%s",
                 "parties": [%s]}
                """.formatted(visibility, parties));
        return id;
    }

    private String attached(Account account, String kind, UUID thing) throws Exception {
        return JsonPath.read(Scripts.body(attach(account, kind, thing).andExpect(status().isOk())), "$.id");
    }

    private ResultActions attach(Account account, String kind, UUID thing) throws Exception {
        return http.perform(multipart("/api/v1" + FILES + "uploads/" + kind + "/" + thing)
                .file(new MockMultipartFile("file", "obrazac.pdf", null, SampleFiles.pdf("Obrazac")))
                .with(account.signedIn()));
    }
}
