/** Adoptions as pages. */
@NullMarked
package org.spona.knowledge.adoption.web;

import org.jspecify.annotations.NullMarked;
