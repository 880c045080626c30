package org.spona.cooperation.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.language.Language;
import org.spona.platform.problem.InvalidInput;

class AddressedPersonTest {

    @Test
    void isReadFromALine() {
        List<AddressedPerson> read =
                AddressedPerson.read("Jelena Marković; Jelena@csr.example\n\n Dom; zdravlja; dz@bar.example ", "test");
        assertThat(read).extracting(AddressedPerson::name).containsExactly("Jelena Marković", "Dom; zdravlja");
        assertThat(read.getFirst().contact(Language.SERBIAN_LATIN).email()).isEqualTo("jelena@csr.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bez adrese", "; jelena@csr.example", "Jelena; nije adresa", "Jelena jelena@csr.example"})
    void isRefusedWithTheNumberOfTheLine(String line) {
        assertThatThrownBy(() -> AddressedPerson.read("Ana; ana@csr.example\n" + line, "test"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.fieldErrors().getFirst().arguments())
                                .containsExactly(2));
    }

    @Test
    void isReadSoOftenAtMost() {
        String many = IntStream.rangeClosed(0, AddressedPerson.MOST_PEOPLE)
                .mapToObj(one -> "Osoba; osoba" + one + "@csr.example")
                .collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> AddressedPerson.read(many, "test")).isInstanceOf(InvalidInput.class);
    }
}
