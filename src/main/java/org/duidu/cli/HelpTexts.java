package org.duidu.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.duidu.messages.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Gives the help its words. Each command's line stands under {@code help.<command>}, each option's under
 * {@code help.<option>} and each parameter's under its description key.
 */
final class HelpTexts extends ResourceBundle {
    private final Messages messages;

    private HelpTexts(Messages messages) {
        this.messages = messages;
    }

    static HelpTexts in(Messages messages) {
        return new HelpTexts(messages);
    }

    void applyTo(CommandLine line) {
        line.setResourceBundle(this);
        apply(line.getCommandSpec());
        line.getSubcommands().values().forEach(command -> apply(command.getCommandSpec()));
    }

    private void apply(CommandSpec command) {
        command.usageMessage()
                .synopsisHeading(text("help.usage"))
                .description(text("help." + command.name()))
                .descriptionHeading("%n")
                .parameterListHeading("%n" + text("help.parameters") + "%n")
                .optionListHeading("%n" + text("help.options") + "%n")
                .commandListHeading("%n" + text("help.commands") + "%n")
                .footerHeading("%n")
                .footer(text("help.exit-codes"))
                .sortOptions(false);
    }

    private String text(String key) {
        return messages.text(key).replace("%", "%%");
    }

    @Override
    protected Object handleGetObject(String key) {
        return messages.has("help." + key) ? text("help." + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(messages.keys().stream()
                .filter(key -> key.startsWith("help."))
                .map(key -> key.substring("help.".length()))
                .toList());
    }
}
