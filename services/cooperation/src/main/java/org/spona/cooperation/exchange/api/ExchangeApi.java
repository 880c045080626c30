package org.spona.cooperation.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.cooperation.exchange.AnswerInput;
import org.spona.cooperation.exchange.Exchange;
import org.spona.cooperation.exchange.ExchangeAnswer;
import org.spona.cooperation.exchange.ExchangeAuthoring;
import org.spona.cooperation.exchange.ExchangeFilter;
import org.spona.cooperation.exchange.ExchangeInput;
import org.spona.cooperation.exchange.ExchangeRegister;
import org.spona.cooperation.exchange.ExperienceInput;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/exchange")
@Tag(name = "Exchange")
class ExchangeApi {

    private final ExchangeRegister register;
    private final ExchangeAuthoring authoring;

    ExchangeApi(ExchangeRegister register, ExchangeAuthoring authoring) {
        this.register = register;
        this.authoring = authoring;
    }

    @GetMapping
    @Operation(
            summary =
                    "Expertise and visits that are offered or needed, as the reader may read them, last changed first")
    PageOf<ExchangeResource> list(@Valid ExchangeFilter filter, @Valid PageRequest page) {
        PageOf<Exchange> found = register.list(filter, page);
        List<ExchangeAnswer> answers =
                register.answers(found.items().stream().map(Exchange::getId).toList());
        return found.map(exchange -> ExchangeResource.of(exchange, answers));
    }

    @GetMapping("/{id}")
    ExchangeResource get(@PathVariable UUID id) {
        return resource(register.get(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Saves a draft under an id that the client chose, or changes what is open")
    ExchangeResource save(@PathVariable UUID id, @Valid @RequestBody ExchangeInput input) {
        return resource(authoring.save(id, input));
    }

    @PostMapping("/{id}/open")
    @Operation(summary = "Lets others answer")
    ExchangeResource open(@PathVariable UUID id) {
        return resource(authoring.open(id));
    }

    @PutMapping("/{id}/answer")
    @Operation(summary = "Answers for the reader's organisation")
    ExchangeResource answer(@PathVariable UUID id, @Valid @RequestBody AnswerInput input) {
        return resource(authoring.answer(id, input));
    }

    @PutMapping("/{id}/partner/{organisationId}")
    @Operation(summary = "Chooses with whom it takes place, among those who have answered")
    ExchangeResource match(@PathVariable UUID id, @PathVariable UUID organisationId) {
        return resource(authoring.match(id, organisationId));
    }

    @PostMapping("/{id}/done")
    @Operation(summary = "Says that it took place")
    ExchangeResource done(@PathVariable UUID id) {
        return resource(authoring.done(id));
    }

    @PutMapping("/{id}/experience")
    @Operation(summary = "Says how it was, for the side to which the reader belongs")
    ExchangeResource say(@PathVariable UUID id, @Valid @RequestBody ExperienceInput input) {
        return resource(authoring.say(id, input));
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Takes it back")
    ExchangeResource withdraw(@PathVariable UUID id) {
        return resource(authoring.withdraw(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws away a draft")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }

    private ExchangeResource resource(Exchange exchange) {
        return ExchangeResource.of(exchange, register.answers(List.of(exchange.getId())));
    }
}
