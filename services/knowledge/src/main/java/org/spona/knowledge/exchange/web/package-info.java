/** The import as pages. */
@NullMarked
package org.spona.knowledge.exchange.web;

import org.jspecify.annotations.NullMarked;
