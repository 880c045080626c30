/** The register as pages. */
@NullMarked
package org.spona.regulations.regulation.web;

import org.jspecify.annotations.NullMarked;
