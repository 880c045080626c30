/** Practices as pages. */
@NullMarked
package org.spona.knowledge.practice.web;

import org.jspecify.annotations.NullMarked;
