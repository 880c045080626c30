/** Practices as JSON. */
@NullMarked
package org.spona.knowledge.practice.api;

import org.jspecify.annotations.NullMarked;
