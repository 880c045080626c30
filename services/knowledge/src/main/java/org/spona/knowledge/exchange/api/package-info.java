/** The import as JSON, a line each. */
@NullMarked
package org.spona.knowledge.exchange.api;

import org.jspecify.annotations.NullMarked;
