/** The register as JSON. */
@NullMarked
package org.spona.regulations.regulation.api;

import org.jspecify.annotations.NullMarked;
