"""What is known of stories beside one another: names and addresses, links between them, files they name."""
