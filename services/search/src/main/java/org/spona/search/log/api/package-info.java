/** The search log as JSON. */
@NullMarked
package org.spona.search.log.api;

import org.jspecify.annotations.NullMarked;
