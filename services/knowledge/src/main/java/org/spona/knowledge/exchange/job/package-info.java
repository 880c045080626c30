/** Imports of files that people upload: kept, looked at, and done in the background, so that one may leave and come back. */
@NullMarked
package org.spona.knowledge.exchange.job;

import org.jspecify.annotations.NullMarked;
