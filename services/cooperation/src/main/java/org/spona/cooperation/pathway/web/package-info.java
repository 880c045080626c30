/** Pathways as pages. */
@NullMarked
package org.spona.cooperation.pathway.web;

import org.jspecify.annotations.NullMarked;
