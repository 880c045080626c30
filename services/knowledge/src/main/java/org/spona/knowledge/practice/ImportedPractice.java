package org.spona.knowledge.practice;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import tools.jackson.databind.json.JsonMapper;

/**
 * A practice as another system has it.
 *
 * @param externalId what it is called there; names one practice of a network
 * @param importerId the association that brings it
 * @param ownership whose it becomes, in which network, and how far it is shared: the municipality's that has joined the network, and then at
 *     most {@code NETWORK}; else the association's
 * @param content what it says; summary and body may be empty
 * @param keywords words that came with it and that no vocabulary has
 * @param contact who answers about it; null when nothing is said there, which leaves what is said here
 */
public record ImportedPractice(
        String externalId,
        UUID importerId,
        Ownership ownership,
        PracticeContent content,
        List<String> keywords,
        @Nullable PracticeContact contact) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public ImportedPractice {
        keywords = List.copyOf(keywords);
    }

    /** Equal for what is equal in everything: tells whether the other system has changed it since the last import. */
    String digest() {
        try {
            byte[] whole = JSON.writeValueAsBytes(this);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
