/** The text of acts as pages. */
@NullMarked
package org.spona.regulations.provision.web;

import org.jspecify.annotations.NullMarked;
