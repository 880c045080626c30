package org.spona.cooperation.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

/** Projects as activities of IATI 2.03, held to what its schema demands of the elements that we write. */
class IatiActivityTest {

    @Test
    void isWrittenAsTheSchemaDemands() throws Exception {
        ProjectContent plain = ProjectTest.content("2/2017", "2/2018", null);
        String xml = written(reported(plain, "15. 2. 2017.", "31. 12. 2017."), List.of("BA-REG-1-SORI-2"));

        assertThat(xml)
                .contains("<iati-identifier>BA-REG-1-SORI-1</iati-identifier>", "ref=\"BA-REG-1-SORI\"")
                .contains("<activity-status code=\"4\"", "type=\"2\" iso-date=\"2017-02-15\"")
                .contains("<value currency=\"EUR\" value-date=\"2017-02-15\">1500.50</value>")
                .contains("<related-activity ref=\"BA-REG-1-SORI-2\" type=\"3\"")
                .contains("<narrative>Obuke &amp; posete &lt;dve&gt;</narrative>", "<actual value=\"2\"");
    }

    @Test
    void saysThatAPeriodIsKnownToTheMonthAndMakesNoBudgetOfMoreThanAYear() throws Exception {
        String xml = written(reported(ProjectTest.content("", "", null), "2/2017", "2/2018"), List.of());

        assertThat(xml)
                .contains("iso-date=\"2017-02-01\"><narrative>2017-02</narrative>")
                .contains("iso-date=\"2018-02-28\"><narrative>2018-02</narrative>")
                .doesNotContain("<budget");
    }

    @Test
    void isNotReportedWithoutWhatTheSchemaDemands() {
        ProjectContent plain = ProjectTest.content("2/2017", "2/2018", null);

        assertThat(IatiActivity.isReportable(plain)).isFalse();
        assertThat(IatiActivity.isReportable(reported(plain, "2/2017", ""))).isTrue();
        assertThat(IatiActivity.isReportable(reported(plain, "", ""))).isFalse();
        assertThat(IatiActivity.isReportable(reported(plain, "2/2017", "").with(List.of(), List.of(), List.of())))
                .isFalse();
    }

    private static ProjectContent reported(ProjectContent content, String from, String until) {
        return new ProjectContent(
                content.title(),
                content.summary(),
                content.language(),
                "SoRi",
                from,
                until,
                content.iatiStatus(),
                "BA-REG-1-SORI-1",
                null,
                content.parties(),
                List.of(new BudgetLine("Obuke", new BigDecimal("1500.50"), "eur"), new BudgetLine("Put", null, "")),
                List.of(
                        new ProjectOutput("Obuke & posete <dve>", 2L, "obuka", ""),
                        new ProjectOutput("Info tačka za povratnike", null, "", "")));
    }

    private static String written(ProjectContent content, List<String> related) throws Exception {
        Project project = ProjectTest.project(content);
        byte[] xml = new IatiActivity(
                        project,
                        "Grad Bijeljina",
                        content.parties().stream()
                                .collect(Collectors.toMap(
                                        party -> Objects.requireNonNull(party.organisationId()),
                                        party -> party.role() == PartyRole.FUNDER ? "GIZ" : "Otaharin")),
                        related)
                .xml();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource[] {
                    new StreamSource(new ByteArrayInputStream("""
                            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
                              <xs:attribute name="lang" type="xs:language"/>
                            </xs:schema>""".getBytes(StandardCharsets.UTF_8))),
                    new StreamSource(IatiActivityTest.class.getResourceAsStream("/iati/activity-2.03.xsd"))
                })
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
        return new String(xml, StandardCharsets.UTF_8);
    }
}
