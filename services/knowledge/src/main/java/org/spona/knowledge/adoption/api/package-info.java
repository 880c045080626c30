/** Adoptions as JSON. */
@NullMarked
package org.spona.knowledge.adoption.api;

import org.jspecify.annotations.NullMarked;
