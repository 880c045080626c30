package org.spona.knowledge.practice;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.tenancy.Ownership;

/**
 * A practice as another system has it.
 *
 * @param externalId what it is called there; names one practice of a network
 * @param importerId the association that brings it
 * @param ownership whose it becomes, in which network, and how far it is shared: the municipality's that has joined the network, and then at
 *     most {@code NETWORK}; else the association's
 * @param content what it says; summary and body may be empty
 * @param keywords words that came with it and that no vocabulary has
 */
public record ImportedPractice(
        String externalId, UUID importerId, Ownership ownership, PracticeContent content, List<String> keywords) {

    public ImportedPractice {
        keywords = List.copyOf(keywords);
    }

    /** Equal for what is equal in everything: tells whether the other system has changed it since the last import. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.of(
                            Stream.of(
                                    ownership.organisationId().toString(),
                                    ownership.visibility().name(),
                                    content.title(),
                                    content.summary(),
                                    content.body(),
                                    content.language()),
                            content.topics().stream(),
                            content.targetGroups().stream(),
                            keywords.stream())
                    .forEach(part -> {
                        List<byte[]> words = part.map(word -> word.getBytes(StandardCharsets.UTF_8))
                                .toList();
                        digest.update(ByteBuffer.allocate(Integer.BYTES)
                                .putInt(words.size())
                                .array());
                        words.forEach(word -> {
                            digest.update(ByteBuffer.allocate(Integer.BYTES)
                                    .putInt(word.length)
                                    .array());
                            digest.update(word);
                        });
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
