package org.spona.cooperation.directory;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in services of other directories, in HSDS 3.0, as drafts. */
@Service
public class HsdsImport {

    private final LocalServiceAuthoring authoring;
    private final Validator validator;

    HsdsImport(LocalServiceAuthoring authoring, Validator validator) {
        this.authoring = authoring;
        this.validator = validator;
    }

    /**
     * Enters one as a draft, or writes what is there over with it. Nobody is asked to check it by that, and who reads it stays.
     *
     * @param id under which it is kept here, chosen by the caller
     * @throws InvalidInput naming what cannot be taken, by the names of our fields
     */
    @Transactional
    public LocalService save(UUID id, HsdsService sent) {
        LocalServiceInput known = authoring.begin(id, Locale.ROOT);
        LocalServiceContent read = HsdsReader.read(sent, known.content().language());
        List<FieldError> wrong = validator.validate(read).stream()
                .map(violation -> new FieldError(
                        "content." + violation.getPropertyPath(),
                        violation.getMessageTemplate().replaceAll("[{}]", "")))
                .distinct()
                .collect(Collectors.toList());
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return authoring.save(
                id,
                new LocalServiceInput(
                        read, null, known.visibility(), known.organisationId(), known.networkId(), known.version()));
    }
}
