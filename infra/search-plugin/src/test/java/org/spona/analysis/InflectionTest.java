package org.spona.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionTest {

    private final Analyzer full = SouthSlavicAnalyzer.full();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "radnik radnika radniku radnikom radnici radnike radnicima radniče радници",
                "usluga usluge usluzi uslugu uslugom uslugama услузи",
                "uspeh uspesi uspjesima успјеси",
                "radost radosti radošću radoscu",
            })
    void undoesSibilarization(String forms) {
        assertOneTerm(forms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sastanak sastanka sastanci sastanaka",
                "zadatak zadatka zadaci zadataka zadacima",
                "centar centra centri centara",
                "društvo društva društava",
                "zemlja zemlje zemalja",
                "dokument dokumenata",
                "mehanizam mehanizma mehanizama",
            })
    void dropsTheFleetingA(String forms) {
        assertOneTerm(forms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Niš Niša Nišu Nišem Ниш Нишу nisu",
                "Bar Bara Baru Barom Бару",
                "Čačak Čačka Čačku Чачку cacku",
                "Užice Užica Užicu Ужицу",
                "Kraljevo Kraljeva Kraljevu Краљеву",
            })
    void bringsTheNamesOfTownsTogether(String forms) {
        assertOneTerm(forms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "težak teška teškog",
                "redak retka",
                "dolazak dolaska dolasci",
                "Šabac Šapca Šapcu",
                "bolestan bolesna bolesnih",
            })
    void undoesAssimilation(String forms) {
        assertOneTerm(forms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pružalac pružaoci pružaoca pružalaca pružatelj pružatelji",
                "deo dela delovi dio dijela dijelovi",
                "posao posla poslovi poslova",
            })
    void joinsLAndO(String forms) {
        assertOneTerm(forms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grad grada gradovi gradovima",
                "ključ ključevi",
                "građanin građani građana",
                "vreme vremena vremenu vrijeme",
                "dete deteta detetu deca dece dijete djeteta djeca djecom",
            })
    void joinsSingularAndPlural(String forms) {
        assertOneTerm(forms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zaštita zaštite zaštiti zaštitu zaštitom",
                "nasilje nasilja nasilju nasiljem",
                "propis propisa propisi propisima",
                "sistem sistema sistemi sistemima",
                "psiholog psihologa psiholozi",
                "nalog naloga nalozi",
            })
    void knowsEndingsFromTheEndsOfStems(String forms) {
        assertOneTerm(forms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stariji starijih starije starija najstariji stari starih",
                "socijalan socijalna socijalni socijalnog socijalnih",
                "dostupan dostupniji najdostupnije",
            })
    void joinsTheFormsOfAdjectives(String forms) {
        assertOneTerm(forms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organizovati organizuje organizuju organizovao organizovala organizirati organizira",
                "podržavati podržava podržavaju podržavao podržavali",
                "usvojiti usvoji usvojio usvojila usvojili",
                "pomoći pomogne pomogao pomogli",
                "sprovesti sprovede sproveli provesti proveli",
                "živeti živi živeo živjeti živio živjela",
            })
    void joinsTheFormsOfVerbs(String forms) {
        assertOneTerm(forms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "општина општината општини општините",
                "услуга услугата услуги услугите",
                "град градот градови градовите",
                "закон законот закони законите",
                "дете детето деца децата",
                "планирање планирањето",
                "насилство насилството насилје",
                "социјална социјалната социјалните социјалниот",
                "центар центарот центри",
                "ќерка ќерката kćerka",
            })
    void takesOffMacedonianArticles(String forms) {
        assertOneTerm(forms);
    }

    private void assertOneTerm(String forms) {
        Set<String> terms = new HashSet<>(Terms.of(full, forms));
        assertThat(terms).as(forms).hasSize(1);
    }
}
