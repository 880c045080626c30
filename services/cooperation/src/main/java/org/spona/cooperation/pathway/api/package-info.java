/** Pathways as JSON. */
@NullMarked
package org.spona.cooperation.pathway.api;

import org.jspecify.annotations.NullMarked;
