/** Stands for the client of Elasticsearch, which is not among what the platform uses. */
@NullMarked
package co.elastic.clients.crooked;

import org.jspecify.annotations.NullMarked;
