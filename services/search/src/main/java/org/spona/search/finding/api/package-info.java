/** The search as JSON. */
@NullMarked
package org.spona.search.finding.api;

import org.jspecify.annotations.NullMarked;
