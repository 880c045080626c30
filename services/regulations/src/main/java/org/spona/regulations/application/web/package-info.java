/** What changes for the reader, and where she says how far her organisation is; as pages. */
@NullMarked
package org.spona.regulations.application.web;

import org.jspecify.annotations.NullMarked;
